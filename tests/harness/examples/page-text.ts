/** The value of a hidden field on a page. */
export const hiddenOn = (text: string, name: string): string => {
  const field = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(text)?.[0];
  const value = field === undefined ? undefined : /value="([^"]*)"/.exec(field)?.[1];
  if (value === undefined) throw new Error(`no field ${name} on this page: ${text.slice(0, 2000)}`);
  return value.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&");
};
