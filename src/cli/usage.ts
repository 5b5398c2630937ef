/** What `attune --help` prints. */
export const usage = `attune: may this portfolio be submitted, what is missing, and by which rule?

  attune evaluate --standard S --category C [--overlay O]... [--as-of D] FILE
      one verdict; --category all gives one for each category of the edition
  attune renewal --standard S --category C [--overlay O]... [--as-of D] FILE
      one renewal status; --category all gives one for each category held
  attune plan --standard S [--category C] [--overlay O]... [--as-of D]
              [--rsc-per-month 2] [--training-per-month 3] FILE
      what is missing and the earliest date it could be met
  attune simulate --from S[+O...] --to S[+O...] --category C [--as-of D] FILE.jsonl
      how many of a population a change of rules would change, and why
  attune standards list
      the editions, their categories and overlays
  attune standards show S[+O...]
      what an edition asks for each category
  attune standards diff S1[+O...] S2[+O...]
      what changes from one set of rules to another
  attune framework import --profile P FILE
      reads an association's licensed text and says what it could not place
  attune association create --slug A --name N --administrator ADDRESS
              [--administrator-name N] [--language en] [--time-zone Z]
      makes an association and invites its administrator; the mail leaves with
      the server
  attune association invite --association A --administrator ADDRESS
              [--administrator-name N] [--language en]
      invites an administrator where nobody else can
  attune association list
      the associations, with how many people hold a role in each
  attune mail bounced FILE
      notes what a mail that came back says; the mail system pipes it
  attune audit verify [--association A] [--checkpoints FILE] [--key FILE]...
      recomputes the audit and compares it with the signed checkpoints;
      --file EXPORT.jsonl verifies an export instead, without a database
  attune audit export --association A [--checkpoints FILE]
      the audit of an association with its proofs, one a line
  attune audit checkpoint
      signs what is not yet signed

  S           an edition, such as categories-2017: see standards list
  C           a category of it, such as IFS
  O           an overlay of it: an association's exceptions
  P           family-associate, family-specialist, mental-health-specialist or
              mental-health-mentor
  A           an association, by its short name: lower case, digits, hyphens
  Z           a time zone, such as America/Detroit; UTC otherwise
  FILE        one portfolio (attune.portfolio/1); "-" is standard input
  FILE.jsonl  one portfolio a line (or --jsonl with "-"): one answer a line
  --as-of D   the day that is asked about, as 2021-06-30; today (UTC) otherwise
  --format    json (otherwise), or text for people (not for framework import)
  --language  en (otherwise) or es, for --format text

Exit status: 0 answered, whatever the answer; 1 audit verify found something
wrong; 2 the input or the command was not right, each problem on a line of
standard error; 75 mail bounced should be tried again later.

Attune is not affiliated with the owners of the credential's registered marks;
only a licensed association issues an endorsement under them.
`;
