import { json } from '../../../../utils/export/json.ts';
import { openExport, readEntries } from '../../../../utils/export/read-json.ts';
import { atOnce } from '../../../../utils/model/steps.ts';
import { contentOf, judgedAs, many, written } from '../../../unit/judged.ts';
import { type Boundary, must } from '../boundary.ts';
import { almost } from '../mutated.ts';
import { tryTicket } from './tickets.ts';

const content = contentOf([...many('operations', 1), judgedAs('project', 'P-1', { url: 'https://a.example/P-1' })]);
const file: unknown = JSON.parse(written(json, content));

export const importFiles: Boundary = {
  name: 'import files',
  share: 10,
  texts: almost(file),
  take: (text) => {
    const opened = atOnce(openExport(text));
    if (!opened.ok) return;
    const read = readEntries(opened.entries, 0);
    if (!read.ok) return;
    for (const { ticket } of read.entries) {
      must(ticket.url === '' || /^https?:/.test(new URL(ticket.url).protocol), `a link leads to ${ticket.url}`);
      tryTicket(ticket);
    }
  },
};
