import { type Answer, jiraError, json } from '../answer.ts';
import type { JiraStore } from '../jira/store.ts';
import type { Board, Issue } from '../portfolio/jira-model.ts';

const cardJson = (store: JiraStore, issue: Issue) => {
  const status = store.status(issue.statusId);
  const epic = issue.parentKey === null ? undefined : store.issue(issue.parentKey);
  return {
    id: Number(issue.id),
    key: issue.key,
    hidden: false,
    typeName: issue.type.name,
    typeId: issue.type.id,
    summary: issue.title,
    done: status?.category === 'done',
    ...(issue.assignee === null ? {} : { assignee: issue.assignee.name, assigneeName: issue.assignee.name }),
    ...(epic?.type.level === 1
      ? { epic: epic.key, epicField: { id: 'customfield_10014', epicKey: epic.key, text: epic.title } }
      : {}),
    estimateStatistic: { statFieldId: 'customfield_10026', statFieldValue: { value: issue.points } },
    statusId: issue.statusId,
    statusName: status?.name,
    status: { id: issue.statusId, name: status?.name, statusCategory: { key: status?.category } },
    fixVersions: issue.versionIds.map(Number),
    projectId: Number(store.project(issue.projectKey)?.id),
    extraFields: [],
  };
};

const sprintsJson = (board: Board) =>
  board.sprints
    .filter(({ state }) => state === 'active')
    .map(({ id, name, state, start, end }) => ({
      id,
      name,
      state: state.toUpperCase(),
      startDate: new Date(start).toUTCString(),
      endDate: new Date(end).toUTCString(),
      daysRemaining: 3,
    }));

/** `/rest/greenhopper/1.0/xboard/…`: what the board and the backlog draw themselves from. */
export const answerGreenhopper = (store: JiraStore, url: URL, path: string): Answer => {
  const board = store.board(Number(url.searchParams.get('rapidViewId')));
  if (board === undefined) return jiraError(404, 'The requested board cannot be viewed.');
  if (path === 'xboard/work/allData.json') {
    return json({
      rapidViewId: board.id,
      columnsData: {
        rapidViewId: board.id,
        columns: board.columns.map(({ name, statusIds }, index) => ({
          id: board.id * 10 + index,
          name,
          statusIds,
          isKanPlanColumn: false,
        })),
      },
      swimlanesData: { rapidViewId: board.id, swimlaneStrategy: 'none', customSwimlanesData: { swimlanes: [] } },
      issuesData: { rapidViewId: board.id, issues: store.onBoard(board).map((issue) => cardJson(store, issue)) },
      sprintsData: { rapidViewId: board.id, sprints: sprintsJson(board) },
      etagData: { rapidViewId: board.id, issueCount: store.onBoard(board).length },
    });
  }
  if (path === 'xboard/plan/backlog/data.json') {
    const open = store.portfolio.issues.filter(
      ({ projectKey, type, resolved }) => projectKey === board.projectKey && type.level === 0 && resolved === null,
    );
    return json({
      rapidViewId: board.id,
      issues: open.map((issue) => cardJson(store, issue)),
      sprints: sprintsJson(board),
      epicData: { epics: [] },
    });
  }
  return jiraError(404, 'null for uri');
};
