/** The languages that the texts are there in, as BCP 47 tags, each a folder of `public/_locales`. */
export const languages: readonly string[] = ['en', 'de', 'fr', 'es', 'pt-BR', 'ja'];

/** The folder of a language in `_locales`, where the browser wants an underscore. */
export const folderOf = (tag: string): string => tag.replace('-', '_');

/** What a language calls itself, such as 'Deutsch'; its tag where the browser does not know. */
export const ownName = (tag: string): string => {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
};
