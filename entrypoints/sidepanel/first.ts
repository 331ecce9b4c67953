import { askEarly } from '../../components/hooks/early.ts';

askEarly();
