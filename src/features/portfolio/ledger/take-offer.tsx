import type { HolderRequest } from "../../../core/entries/holder-request.ts";
import type { World } from "../../../store/world.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { askingWords } from "../../../ui/wording/site/portfolio/asking.ts";
import type { Language } from "../../../ui/wording/speech.ts";

type Props = {
  readonly language: Language;
  readonly world: Pick<World, "ids">;
  readonly request: Pick<HolderRequest, "id" | "name"> & { readonly association: string };
};

/** True where an association named who a provider is in its register, and the person has not used it so far. */
export const isOffered = ({ holder, takenAt }: Pick<HolderRequest, "holder" | "takenAt">): boolean =>
  holder !== null && takenAt === null;

/** That a provider is in a register by now, and the button that uses it. */
export const TakeOffer = ({ language, world, request }: Props) => {
  const words = askingWords[language].register;
  return (
    <Form language={language} action="/portfolio/rsc/asked/take">
      <p>{words.offer(request.name, request.association)}</p>
      <Hidden name="request" value={request.id} />
      <Hidden name="editor" value={world.ids.id<"editor">()} />
      <Button small says={`${words.use}: ${request.name}`}>
        {words.use}
      </Button>
    </Form>
  );
};
