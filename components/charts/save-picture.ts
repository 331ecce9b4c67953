import { saveFile } from '../ui/save-file.ts';

/** Pixels of a saved picture for each one on the screen: sharp on a slide. */
const sharpness = 3;

/**
 * A chart as a file of its own: with the colours and the font that it has here, since the variables of the screen end with
 * it, and on its own ground.
 */
export const standalone = (svg: SVGSVGElement): string => {
  const { width, height } = svg.viewBox.baseVal;
  const styles = getComputedStyle(svg);
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return '';
  const fixed = (value: string): string =>
    value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => styles.getPropertyValue(name).trim());
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) element.setAttribute(name, fixed(value));
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('font-family', 'system-ui, sans-serif');
  copy.removeAttribute('class');
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', String(width));
  ground.setAttribute('height', String(height));
  ground.setAttribute('fill', fixed('var(--page)'));
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
};

const loaded = (address: string): Promise<HTMLImageElement> => {
  const image = new Image();
  return new Promise((resolve, reject) => {
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('The chart cannot be drawn as a picture.'));
    image.src = address;
  });
};

const pngOf = async (text: string): Promise<Blob | null> => {
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = await loaded(address);
    const canvas = document.createElement('canvas');
    canvas.width = image.width * sharpness;
    canvas.height = image.height * sharpness;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
};

/** A chart as a picture in pixels; rejects when the browser cannot draw it. */
export const pictureOf = async (svg: SVGSVGElement): Promise<Blob> => {
  const png = await pngOf(standalone(svg));
  if (png === null) throw new Error('The chart cannot be drawn as a picture.');
  return png;
};

/** Lets the reader save a chart under a name; false when the browser cannot draw it. */
export const savePicture = async (svg: SVGSVGElement, name: string, as: 'svg' | 'png'): Promise<boolean> => {
  const text = standalone(svg);
  if (as === 'svg') {
    saveFile(`${name}.svg`, 'image/svg+xml', text);
    return true;
  }
  const png = await pngOf(text);
  if (png) saveFile(`${name}.png`, 'image/png', png);
  return png !== null;
};
