import type { Amounts } from '../../utils/model/figures.ts';

/** From the line of nothing outwards: operations first, since it is them that the limit is held against. */
export const chartCategories = ['operations', 'unclear', 'project'] as const satisfies readonly (keyof Amounts)[];
export type ChartCategory = (typeof chartCategories)[number];

/** What to fill a category with, by the id of the chart's own patterns. */
export const fillOf = (id: string, category: ChartCategory): string => `url(#${id}-${category})`;

/** The fills of the categories: a pattern each, so that they can be told apart without their colour, and in print. */
export const CategoryFills = ({ id }: { id: string }) => (
  <defs>
    <pattern id={`${id}-operations`} width="6" height="6" patternUnits="userSpaceOnUse">
      <rect width="6" height="6" fill="var(--operations)" />
      <path d="M-1 1l2-2M0 6l6-6M5 7l2-2" stroke="var(--page)" strokeOpacity="0.45" strokeWidth="1" />
    </pattern>
    <pattern id={`${id}-unclear`} width="6" height="6" patternUnits="userSpaceOnUse">
      <rect width="6" height="6" fill="var(--raised)" />
      <circle cx="3" cy="3" r="1.3" fill="var(--unclear)" />
    </pattern>
    <pattern id={`${id}-project`} width="6" height="6" patternUnits="userSpaceOnUse">
      <rect width="6" height="6" fill="var(--project)" />
    </pattern>
  </defs>
);
