/** The attribute that marks every node of ours in a foreign page, with what the node is: 'tag', 'reasons', 'emphasis'. */
export const ours = 'data-lifecycle-lens';
