/** The attribute that marks every node of ours in a foreign page, with what the node is: 'tag', 'reasons', 'emphasis'. */
export const ours = 'data-lifecycle-lens';

/** Whether a node is one of ours or stands within one. */
export const isOurs = (node: Node): boolean => {
  const element = node instanceof Element ? node : node.parentElement;
  return element !== null && element.closest(`[${ours}]`) !== null;
};
