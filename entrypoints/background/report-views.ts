import { receive } from '../../utils/messaging/receive.ts';
import type { Kept } from '../../utils/model/kept.ts';
import { keepReportView, readReportViews, removeReportView } from '../../utils/storage/report-view-store.ts';
import { afterChange } from './after-change.ts';
import { keep } from './keeping.ts';

/** A write that screens are told of. */
const kept = async (write: () => Promise<void>): Promise<Kept> => {
  const { kept: how } = await keep(write);
  afterChange();
  return how;
};

/** Answers what the report asks of the views that the reader keeps. */
export const answerReportViews = (): void => {
  receive('reportViews', () => readReportViews());
  receive('keepReportView', (view) => kept(() => keepReportView(view)));
  receive('removeReportView', ({ id }) => kept(() => removeReportView(id)));
};
