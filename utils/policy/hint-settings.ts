/** The setting that a hint goes by, as its place in the options; a hint that is not listed goes by none that can be set. */
export const hintSettings: ReadonlyMap<string, string> = new Map([
  ['operations_over_cap', 'policy-limits'],
  ['operations_near_cap', 'policy-limits'],
  ['all_well', 'policy-limits'],
  ['end_in_freeze', 'policy-freezes'],
  ['handover_missing', 'policy-handover'],
  ['handover_incomplete', 'policy-handover'],
  ['warranty_over', 'policy-hypercare'],
  ['unplanned_over_reserve', 'policy-reserve'],
  ['too_many_projects', 'policy-open-projects'],
  ['too_many_urgent', 'policy-urgent'],
  ['unclear_too_high', 'limits'],
]);
