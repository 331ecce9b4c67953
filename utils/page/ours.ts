/** The attribute that marks every node of ours in a foreign page, with what the node is: 'tag', 'reasons'. */
export const ours = 'data-lifecycle-lens';

/** Whether a node is one of ours or stands within one. */
export const isOurs = (node: Node): boolean => {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(`[${ours}]`) != null;
};
