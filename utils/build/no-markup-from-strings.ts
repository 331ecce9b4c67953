import { addViteConfig, defineWxtModule } from 'wxt/modules';

/** What brings a string to the page as markup in React's production build: both cases of `dangerouslySetInnerHTML`. */
const sink = '(domElement.innerHTML = key)';
const asText = '(domElement.textContent = key)';

/**
 * Takes from React its one way from a string to markup, which no file of ours may use anyway: what is given to it is shown
 * as text. So a mistake of ours could not become one, and Mozilla's linter has nothing to warn of. Fails the build when a
 * new React looks otherwise.
 */
export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({
    plugins: [
      {
        name: 'no-markup-from-strings',
        apply: 'build',
        transform(code, id) {
          if (!id.endsWith('react-dom-client.production.js')) return null;
          const parts = code.split(sink);
          if (parts.length !== 3) throw new Error(`React makes markup at ${parts.length - 1} known places, not two.`);
          return { code: parts.join(asText), map: null };
        },
      },
    ],
  }));
});
