import { type ReactNode, useId, useRef, useState } from 'react';
import { message } from '../../utils/i18n/message.ts';
import { useBreadth } from '../hooks/use-breadth.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import styles from './chart-figure.module.css';
import { type Plot, plotOf } from './plot.ts';
import { pictureOf, savePicture } from './save-picture.ts';

interface Props {
  title: string;
  /** What the chart shows, in words. */
  alternative: string;
  /** The name of a saved picture, without its ending. */
  fileName: string;
  /** What to know about the figures. */
  note?: ReactNode;
  /** Controls beside the title. */
  controls?: ReactNode;
  /** The same figures as a table. */
  table: ReactNode;
  /** Draws into a room; `id` is for what the drawing refers to. */
  children(plot: Plot, id: string): ReactNode;
}

/** A chart with its words, its numbers one click away, and the ways to take it along as a picture. */
export const ChartFigure = ({ title, alternative, fileName, note, controls, table, children }: Props) => {
  const id = useId().replace(/\W/g, '');
  const { ref, breadth } = useBreadth<HTMLDivElement>(720);
  const svg = useRef<SVGSVGElement>(null);
  const [failed, setFailed] = useState(false);
  const plot = plotOf(breadth);
  const save = async (as: 'svg' | 'png'): Promise<void> => {
    if (svg.current) setFailed(!(await savePicture(svg.current, fileName, as)));
  };
  return (
    <section className={styles.chart} aria-labelledby={`${id}-title`}>
      <div className={styles.head}>
        <h2 id={`${id}-title`}>{title}</h2>
        {controls}
      </div>
      <div ref={ref}>
        <svg
          ref={svg}
          className={styles.picture}
          role="img"
          aria-label={alternative}
          preserveAspectRatio="xMinYMin"
          // Time runs from left to right in every language, on the screen and in the saved picture.
          direction="ltr"
          viewBox={`0 0 ${plot.width} ${plot.height}`}
        >
          {children(plot, id)}
        </svg>
      </div>
      {note && <p className={styles.note}>{note}</p>}
      <div className={styles.buttons}>
        {(['png', 'svg'] as const).map((as) => (
          <button
            key={as}
            type="button"
            aria-label={message('chart_save_of', title, as.toUpperCase())}
            onClick={() => void save(as)}
          >
            {message('chart_save', as.toUpperCase())}
          </button>
        ))}
        <CopyButton
          label={message('chart_copy')}
          name={message('chart_copy_of', title)}
          text={() => (svg.current ? { type: 'image/png', blob: pictureOf(svg.current) } : '')}
        />
      </div>
      {failed && <p role="status">{message('chart_not_saved')}</p>}
      <details className={styles.numbers}>
        <summary>{message('chart_numbers')}</summary>
        {table}
      </details>
    </section>
  );
};
