import type { Category, Confidence } from '../../utils/model/verdict.ts';
import styles from './category-shape.module.css';

/** How much of a shape is filled: confidence is shown as fill, never as another colour. */
const fillOf: Record<Confidence, number> = { low: 0, medium: 0.35, high: 1 };

const outline: Record<Category, string> = {
  project: 'M3.5 2.5h9l-2.5 3.5 2.5 3.5h-9',
  operations: 'M12.6 5.2A5.4 5.4 0 1 0 13.4 8',
  unclear: '',
  'not-work': 'M3.5 8h9',
};

interface Props {
  category: Category;
  confidence?: Confidence;
}

/** The sign of a category: a flag for a project, a loop for operations, a dotted ring for unclear. Decorative: words stand beside it. */
export const CategoryShape = ({ category, confidence = 'high' }: Props) => {
  const fill = fillOf[confidence];
  return (
    <svg className={styles[category]} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {category === 'project' && <path className={styles.fill} d={`${outline.project}z`} fillOpacity={fill} />}
      {category === 'operations' && <circle className={styles.fill} cx="8" cy="8" r="3" fillOpacity={fill} />}
      {category === 'unclear' ? (
        <circle className={styles.dotted} cx="8" cy="8" r="5.4" />
      ) : (
        <path className={styles.stroke} d={outline[category]} />
      )}
      {category === 'project' && <path className={styles.stroke} d="M3.5 2v12.5" />}
      {category === 'operations' && <path className={styles.stroke} d="M13.4 2.2 12.8 5.6 9.4 5" />}
    </svg>
  );
};
