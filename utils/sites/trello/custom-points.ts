const pointsName = /^(story ?points?|points?|sp|story ?point ?estimate)$/i;

const number = (value: string): number | null => {
  const parsed = Number(value.replace(',', '.'));
  return value.trim() !== '' && Number.isFinite(parsed) ? parsed : null;
};

/** Story points in a field of this name and value; null when it is another field, or no number. */
export const customPoints = (name: string, value: string): number | null =>
  pointsName.test(name.trim()) ? number(value) : null;
