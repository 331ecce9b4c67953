/**
 * The little that the stand-in's pages need of a framework: element descriptions that the server writes as HTML and the
 * browser keeps as nodes, updated the way React updates its own. Nodes are reused by key, text is set in place, nodes
 * of others are left alone unless their parent goes, and a node that somebody else moved away makes an update fail.
 *
 * An element is `{ tag, attributes, children, key, meta }`, a text `{ text }`. `meta` never reaches the markup: it is
 * what the page itself knows of a node, read back with `metaOf`.
 */

/** @param {string} tag @param {Record<string, unknown> | null} [attributes] @param {...unknown} children */
export const h = (tag, attributes, ...children) => {
  const { key = null, meta = null, ...rest } = attributes ?? {};
  const flat = children
    .flat(Number.POSITIVE_INFINITY)
    .filter((child) => child !== null && child !== undefined && child !== false && child !== '')
    .map((child) => (typeof child === 'object' ? child : { text: String(child) }));
  return { tag, key, meta, attributes: rest, children: flat };
};

const shown = (value) => value !== null && value !== undefined && value !== false;
const voidTags = new Set(['img', 'input', 'br', 'hr']);
const escaped = (text) =>
  text.replace(/[&<>"']/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign]);

/** The element as HTML text; every text and attribute value is escaped. */
export const toHtml = (node) => {
  if (node.text !== undefined) return escaped(node.text);
  const attributes = Object.entries(node.attributes)
    .filter(([, value]) => shown(value))
    .map(([name, value]) => ` ${name}="${value === true ? '' : escaped(String(value))}"`)
    .join('');
  if (voidTags.has(node.tag)) return `<${node.tag}${attributes}>`;
  return `<${node.tag}${attributes}>${node.children.map(toHtml).join('')}</${node.tag}>`;
};

const known = new WeakMap();

/** What the page knows of this very node. */
export const ownMeta = (node) => known.get(node) ?? null;

/** What the page knows of the nearest node, upwards from this one, for which `wanted` holds. */
export const metaOf = (node, wanted) => {
  for (let at = node; at !== null; at = at.parentNode) {
    const meta = known.get(at);
    if (meta?.[wanted] !== undefined) return { meta, node: at };
  }
  return null;
};

const setAttribute = (dom, name, value) => {
  if (!shown(value)) dom.removeAttribute(name);
  else dom.setAttribute(name, value === true ? '' : String(value));
};

/** Makes the node of an element. */
export const create = (node) => {
  if (node.text !== undefined) {
    node.dom = document.createTextNode(node.text);
    return node.dom;
  }
  const dom = document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) if (shown(value)) setAttribute(dom, name, value);
  for (const child of node.children) dom.appendChild(create(child));
  node.dom = dom;
  known.set(dom, node.meta);
  return dom;
};

const isLoneText = (node) => node.children.length === 1 && node.children[0].text !== undefined;

const patchChildren = (dom, before, after) => {
  const name = (child, index) => child.key ?? `#${index}`;
  const old = new Map(before.map((child, index) => [name(child, index), { child, index }]));
  let furthest = -1;
  const placed = after.map((child, index) => {
    const match = old.get(name(child, index));
    if (match === undefined || match.child.tag !== child.tag) {
      create(child);
      return true;
    }
    old.delete(name(child, index));
    patch(match.child, child);
    if (match.index < furthest) return true;
    furthest = match.index;
    return false;
  });
  for (const { child } of old.values()) dom.removeChild(child.dom);
  after.forEach((child, index) => {
    if (!placed[index]) return;
    const next = after.find((_, later) => later > index && !placed[later]);
    dom.insertBefore(child.dom, next?.dom ?? null);
  });
};

/** Brings the node of `before` to the state of `after`, which takes it over. Both have the same tag. */
export const patch = (before, after) => {
  after.dom = before.dom;
  if (after.text !== undefined) {
    if (before.text !== after.text) after.dom.nodeValue = after.text;
    return;
  }
  known.set(after.dom, after.meta);
  for (const name of Object.keys(before.attributes)) {
    if (!(name in after.attributes)) after.dom.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(after.attributes)) {
    if (value !== before.attributes[name]) setAttribute(after.dom, name, value);
  }
  if (isLoneText(before) && isLoneText(after) && before.children[0].text !== after.children[0].text) {
    const only = after.dom.firstChild;
    if (only !== null && only === after.dom.lastChild && only.nodeType === Node.TEXT_NODE)
      only.nodeValue = after.children[0].text;
    else after.dom.textContent = after.children[0].text;
    after.children[0].dom = after.dom.firstChild;
    return;
  }
  patchChildren(after.dom, before.children, after.children);
};

/** The same tree with other attributes; `change` gets and gives a record of attributes. */
export const withAttributes = (node, change) =>
  node.text !== undefined
    ? node
    : {
        ...node,
        attributes: change(node.attributes),
        children: node.children.map((child) => withAttributes(child, change)),
      };
