import { heldBy } from "./entry-pages.ts";
import type { Answer, Browser, TestHouse } from "./house.ts";

type House = Pick<TestHouse, "fetch"> & { readonly world: { readonly site: { readonly url: string } } };

/** A file as it is chosen on a device. */
export type ChosenFile = { readonly name: string; readonly bytes: Uint8Array; readonly type?: string };

const post = async (
  house: House,
  { cookies }: Browser,
  address: string,
  body: FormData | Uint8Array<ArrayBuffer>,
): Promise<Answer> => {
  const { url } = house.world.site;
  const response = await house.fetch(
    new Request(`${url}${address}`, {
      method: "POST",
      redirect: "manual",
      headers: {
        host: new URL(url).host,
        origin: url,
        "sec-fetch-site": "same-origin",
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
      },
      body,
    }),
  );
  const bytes = await response.bytes();
  return {
    status: response.status,
    location: response.headers.get("location") ?? undefined,
    text: new TextDecoder().decode(bytes),
    bytes,
    headers: response.headers,
  };
};

/** Whose page somebody's is, as their forms say it. */
export const accountOn = (page: string): string => heldBy(page)["account"] ?? "";

/** Sends files in the form of the page of documents, as a browser without a script does. */
export const sendFiles = async (
  house: House,
  browser: Browser,
  files: readonly ChosenFile[],
  fields: Readonly<Record<string, string>> = {},
): Promise<Answer> => {
  const { text } = await browser.get("/portfolio/documents");
  const form = new FormData();
  for (const [name, value] of Object.entries({ account: accountOn(text), ...fields }))
    form.append(name, value);
  for (const { name, bytes, type } of files)
    form.append(
      "files",
      new File([new Uint8Array(bytes)], name, { type: type ?? "application/octet-stream" }),
    );
  return post(house, browser, "/portfolio/documents/upload", form);
};

/** Sends a form with one file, whose page says whose it is. */
export const sendForm = async (
  house: House,
  browser: Browser,
  address: string,
  fields: Readonly<Record<string, string>>,
  { field, name, bytes }: ChosenFile & { readonly field: string },
): Promise<Answer> => {
  const form = new FormData();
  const { text } = await browser.get(address);
  for (const [key, value] of Object.entries({ account: accountOn(text), ...fields })) form.append(key, value);
  form.append(field, new File([new Uint8Array(bytes)], name));
  return post(house, browser, address, form);
};

/** Sends bytes as a script does. */
export const sendBytes = async (
  house: House,
  browser: Browser,
  address: string,
  bytes: Uint8Array,
): Promise<Answer> => post(house, browser, address, new Uint8Array(bytes));
