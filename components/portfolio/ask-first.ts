import { askEarly } from '../hooks/early.ts';

// Imported before all else by screens that begin with a glance, so that it runs before their code is read.
askEarly();
