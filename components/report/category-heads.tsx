import { message } from '../../utils/i18n/message.ts';
import { categoryName } from '../../utils/i18n/verdict-words.ts';
import { splitCategories } from '../portfolio/share-bar.tsx';
import { CategoryShape } from '../ui/category-shape.tsx';

/** A column's head for each category. */
export const CategoryHeads = () =>
  splitCategories.map((category) => (
    <th key={category} scope="col">
      <CategoryShape category={category} /> {message(categoryName[category])}
    </th>
  ));
