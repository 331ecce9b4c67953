import { openExport, readEntries } from '../../../../utils/export/read-json.ts';
import { exportFormats } from '../../../../utils/export/registry.ts';
import { contentOf, judgedAs, many } from '../../../unit/judged.ts';
import { type Boundary, must } from '../boundary.ts';
import { almost } from '../mutated.ts';
import { tryTicket } from './tickets.ts';

const content = contentOf([...many('operations', 1), judgedAs('project', 'P-1', { url: 'https://a.example/P-1' })]);
const file: unknown = JSON.parse(exportFormats.find(({ id }) => id === 'json')?.write(content) ?? 'null');

export const importFiles: Boundary = {
  name: 'import files',
  share: 10,
  texts: almost(file),
  take: (text) => {
    const opened = openExport(text);
    if (!opened.ok) return;
    const read = readEntries(opened.entries, 0);
    if (!read.ok) return;
    for (const { ticket } of read.entries) {
      must(ticket.url === '' || /^https?:/.test(new URL(ticket.url).protocol), `a link leads to ${ticket.url}`);
      tryTicket(ticket);
    }
  },
};
