/** Lets the reader save a text or a picture as a file; the browser asks where, or puts it among the downloads. */
export const saveFile = (name: string, mediaType: string, content: string | Blob): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: mediaType }));
  link.download = name;
  link.click();
  // Some browsers read the blob only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
