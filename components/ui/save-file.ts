/** Lets the reader save a text as a file; the browser asks where, or puts it among the downloads. */
export const saveFile = (name: string, mediaType: string, text: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: mediaType }));
  link.download = name;
  link.click();
  // Some browsers read the blob only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
