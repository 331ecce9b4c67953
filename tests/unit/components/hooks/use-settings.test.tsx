// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { useSettings } from '../../../../components/hooks/use-settings.ts';
import { defaultSettings } from '../../../../utils/model/settings.ts';
import { backgroundWith, click, draw, named, until, viewOf } from '../screen.tsx';

const Cap = () => {
  const { settings, saving, change } = useSettings();
  if (!settings) return <p>none</p>;
  const raise = () => change({ ...settings, operationsCap: settings.operationsCap + 0.1 });
  return (
    <button type="button" onClick={raise}>
      {`${settings.operationsCap.toFixed(1)} ${saving}`}
    </button>
  );
};

it('follows settings that were changed elsewhere', async () => {
  const { background, change, state } = backgroundWith(viewOf([]));
  const place = await draw(<Cap />, background);
  state.settings = { ...defaultSettings, operationsCap: 0.2 };
  await change();
  expect(place.textContent).toBe('0.2 idle');
});

it('does not let an older state overwrite a change that is on its way', async () => {
  const { background, change, state } = backgroundWith(viewOf([]));
  const place = await draw(<Cap />, background);
  await click(named(place, 'button', '0.5 idle'));
  await change();
  expect(place.textContent).toBe('0.6 saving');
  await until(() => expect(place.textContent).toBe('0.6 saved'));
  expect(state.settings.operationsCap).toBeCloseTo(0.6);
});
