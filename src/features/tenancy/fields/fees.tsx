import { knownCurrencies, plainAmount, readAmount } from "../../../core/association/settings/currency.ts";
import { type FeeKind, type Fees, feeKinds } from "../../../core/association/settings/fees.ts";
import { Combobox } from "../../../ui/controls/combobox.tsx";
import { Disclosure } from "../../../ui/controls/disclosure.tsx";
import { Fieldset } from "../../../ui/controls/fieldset.tsx";
import { NumberField } from "../../../ui/controls/number-field.tsx";
import { SummaryList } from "../../../ui/controls/summary-list.tsx";
import type { Typed } from "../../../web/form.ts";
import { currencyOptions } from "./currency.tsx";
import { offeredCategories } from "./offered-categories.ts";
import { type SettingFields, textIn } from "./setting-fields.ts";

const fieldName = (kind: string, category: string | null): string => `fee.${kind}.${category ?? "all"}`;

type FeeField = { readonly field: string; readonly kind: string; readonly category: string | null };

/** The fields of amounts that were sent. */
const feeFields = (typed: Typed): readonly FeeField[] =>
  Object.keys(typed).flatMap((field) => {
    const [, kind = "", category = ""] = /^fee\.([a-z]+)\.(.+)$/.exec(field) ?? [];
    return kind === "" ? [] : [{ field, kind, category: category === "all" ? null : category }];
  });

const categoriesIn = (typed: Typed): readonly string[] =>
  feeFields(typed).flatMap(({ category }) => category ?? []);

export const feesFields: SettingFields<Fees> = {
  write: ({ currency, amounts }, among) => ({
    currency: [amounts.length === 0 ? among.currency : currency],
    ...Object.fromEntries(
      amounts.map(({ kind, category, amount }) => [
        fieldName(kind, category),
        [plainAmount(amount, currency)],
      ]),
    ),
  }),
  read: (typed) => {
    const currency = textIn(typed, "currency");
    const filled = feeFields(typed).filter(({ field }) => textIn(typed, field) !== "");
    const amountIn = (field: string): number =>
      (knownCurrencies.includes(currency) ? readAmount(textIn(typed, field), currency) : undefined) ??
      Number.NaN;
    return {
      value: {
        currency,
        amounts: filled.map(({ field, kind, category }) => ({ kind, category, amount: amountIn(field) })),
      },
      fieldOf: (path) => {
        const [part = "", index] = path.split(".");
        if (part === "currency") return path;
        return part === "amounts" ? (filled[Number(index)]?.field ?? "currency") : `fee.${path}`;
      },
    };
  },
  labels: ({ words: { fees } }, typed) => ({
    currency: fees.currency,
    ...Object.fromEntries(
      feeFields(typed).map(({ field, kind, category }) => [
        field,
        `${fees.kinds[kind as FeeKind] ?? kind}, ${category ?? fees.all}`,
      ]),
    ),
  }),
  Fields: ({ among, entered }) => {
    const { language, words } = among;
    const { fees } = words;
    const categories = offeredCategories(among, categoriesIn(entered.typed));
    const isFilled = (kind: FeeKind): boolean =>
      categories.some(({ code }) => textIn(entered.typed, fieldName(kind, code)) !== "");
    const field = { language, entered, need: "unmarked" } as const;
    return (
      <>
        <Combobox
          language={language}
          entered={entered}
          name="currency"
          label={fees.currency}
          options={currencyOptions(language)}
        />
        <p class="hint">{fees.hint}</p>
        {feeKinds.map((kind) => (
          <Fieldset legend={fees.kinds[kind]}>
            <NumberField {...field} name={fieldName(kind, null)} label={fees.all} />
            {categories.length === 0 ? null : (
              <Disclosure summary={fees.byCategory(fees.kinds[kind])} isOpen={isFilled(kind)}>
                <p class="hint">{fees.byCategoryHint}</p>
                {categories.map(({ code, name }) => (
                  <NumberField {...field} name={fieldName(kind, code)} label={`${code}: ${name[language]}`} />
                ))}
              </Disclosure>
            )}
          </Fieldset>
        ))}
      </>
    );
  },
  lines: ({ currency, amounts }, { words: { fees }, speech }) => [
    { part: "currency", term: fees.currency, said: speech.currency(currency) },
    ...amounts.map(({ kind, category, amount }) => ({
      part: fieldName(kind, category),
      term: `${fees.kinds[kind]}: ${category ?? fees.all}`,
      said: speech.money(amount, currency),
    })),
  ],
  Shown: ({ among: { words, speech }, value: { currency, amounts } }) => {
    const { fees } = words;
    if (amounts.length === 0) return <p>{fees.none}</p>;
    const rows = feeKinds.flatMap((kind) => {
      const ofKind = amounts.filter((fee) => fee.kind === kind);
      if (ofKind.length === 0) return [];
      const said = ofKind.map(({ category, amount }) =>
        category === null
          ? speech.money(amount, currency)
          : fees.ofCategory(category, speech.money(amount, currency)),
      );
      return [{ term: fees.kinds[kind], details: said.join(", ") }];
    });
    return <SummaryList rows={rows} />;
  },
};
