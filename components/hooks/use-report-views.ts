import { useState } from 'react';
import type { Kept } from '../../utils/model/kept.ts';
import type { Question } from '../../utils/model/question.ts';
import type { ReportView } from '../../utils/model/report-view.ts';
import { useBackground } from './background.ts';
import { useLive } from './use-live.ts';

export interface ReportViews {
  /** By name; empty until they have come. */
  views: readonly ReportView[];
  /** True when the last change was not kept. */
  failed: boolean;
  keep(name: string, question: Question): void;
  remove(id: string): void;
}

/** The views of the report that the reader keeps. */
export const useReportViews = (): ReportViews => {
  const { send } = useBackground();
  const { value, refresh } = useLive('reportViews', () => send('reportViews', null));
  const [failed, setFailed] = useState(false);
  const after = async (answer: Promise<Kept>): Promise<void> => {
    try {
      setFailed(!(await answer).kept);
    } catch {
      setFailed(true);
    }
    refresh();
  };
  return {
    views: value ?? [],
    failed,
    keep: (name, question) => void after(send('keepReportView', { id: crypto.randomUUID(), name, question })),
    remove: (id) => void after(send('removeReportView', { id })),
  };
};
