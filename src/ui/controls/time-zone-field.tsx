import { knownTimeZones } from "../../core/kernel/instant.ts";
import { controlWords } from "../wording/site/controls.ts";
import type { Language } from "../wording/speech.ts";
import { Combobox } from "./combobox.tsx";
import type { Entered } from "./entered.ts";
import type { FieldProps } from "./field-wiring.ts";

/** A zone as it can be read: `America/New York`. */
export const zoneCalled = (zone: string): string => zone.replaceAll("_", " ");

export type TimeZoneFieldProps = {
  readonly language: Language;
  readonly name: string;
  /** What it decides, before how zones are named. */
  readonly hint?: string | undefined;
  readonly need?: FieldProps["need"];
  readonly value?: string | undefined;
  readonly entered?: Entered | undefined;
  /** Where somebody's own zone is asked for: with a script the one of their device is offered. */
  readonly offersDevice?: boolean | undefined;
  /** A zone that may be theirs, offered beside the one of the device, and whose it is. */
  readonly offers?: { readonly zone: string; readonly of: string } | undefined;
};

/** A time zone, from all that there are. */
export const TimeZoneField = ({ hint, offersDevice = false, offers, ...props }: TimeZoneFieldProps) => {
  const words = controlWords[props.language].timeZone;
  const field = (
    <Combobox
      {...props}
      label={words.zone}
      hint={hint === undefined ? words.hint : `${hint} ${words.hint}`}
      options={knownTimeZones.map((value) => ({ value, label: zoneCalled(value) }))}
    />
  );
  return offersDevice ? (
    <at-time-zone class="time-zone-field">
      {field}
      <button type="button" class="button button-secondary button-small" data-part="use" hidden>
        {words.ofDevice}
      </button>
      {offers === undefined ? null : (
        <button
          type="button"
          class="button button-secondary button-small"
          data-part="use"
          data-zone={offers.zone}
          hidden
        >
          {words.of(offers.of)}
        </button>
      )}
    </at-time-zone>
  ) : (
    field
  );
};

/** Sends the time zone of the device along with a form; without a script, nothing. */
export const DeviceTimeZone = ({ name }: { readonly name: string }) => (
  <at-time-zone hidden>
    <input type="hidden" name={name} value="" />
  </at-time-zone>
);
