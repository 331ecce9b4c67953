import { expect, it } from 'vitest';
import { leavingOut } from '../../../../utils/visit/left-out.ts';

const leave = leavingOut(['self', 'iconUrl']);
const parsed = (json: string): unknown => JSON.parse(leave(json));

it('leaves out members by name wherever they stand, and nothing else', () => {
  const icon = 'https://a.example/i.png';
  const issue = {
    ...{ self: 'https://a.example/1', iconUrl: '', id: '1' },
    status: { iconUrl: icon, name: 'Done', self: '', more: [] },
    type: { name: 'Task', iconUrl: icon, self: icon },
  };
  expect(parsed(JSON.stringify({ issues: [issue, issue] }))).toEqual({
    issues: Array(2).fill({ id: '1', status: { name: 'Done', more: [] }, type: { name: 'Task' } }),
  });
});

it.each([
  ['what is no text', { self: 1, iconUrl: null, more: { self: { id: 2 } } }],
  ['what is called otherwise', { myself: 'x', selfless: 'y', id: 1 }],
  ['texts that look like members', { text: 'a,"self":"b",c {"self":"d",', other: ['self', 'iconUrl'] }],
  ['names and texts with quotes', { 'a,"self': 'b', '{"self': 'c', self2: '\\', z: '"self":"x",' }],
  ['a text that ends in a comma', { list: ['self,', ',', '{'], text: ',', id: ',"self":"x",' }],
])('keeps %s', (_, value) => {
  expect(parsed(JSON.stringify(value))).toEqual(value);
});

it('keeps JSON that it does not know how to shorten, and all of it where nothing is to be left out', () => {
  expect(parsed('{"self":"x"}')).toEqual({ self: 'x' });
  expect(parsed('{ "self" : "x", "id": 1 }')).toEqual({ self: 'x', id: 1 });
  expect(parsed('{"self":"a\\"b","id":1}')).toEqual({ self: 'a"b', id: 1 });
  expect(leavingOut([])('{"self":"x","id":1}')).toBe('{"self":"x","id":1}');
  expect(leave('<html>"self":"x",</html>')).toBe('<html>"self":"x",</html>');
});

it('may be given JSON in pieces, wherever it was cut', () => {
  const value = {
    self: 'x',
    a: 'b,"self":"c",{"self":"d",',
    list: [{ iconUrl: 'y', self: 'z', id: 'e,' }],
    iconUrl: '',
  };
  const json = JSON.stringify(value);
  const kept = { a: value.a, list: [{ id: 'e,' }] };
  for (let cut = 0; cut <= json.length; cut += 1) {
    expect(JSON.parse(leave(json.slice(0, cut)) + leave(json.slice(cut)))).toMatchObject(kept);
  }
});
