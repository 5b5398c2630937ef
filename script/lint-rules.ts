// The linter's rules that no plugin has. Loaded by .oxlintrc.json.

type Node = { readonly type: string };
type Context = {
  readonly sourceCode: { getCommentsBefore(node: Node): readonly { readonly value: string }[] };
  report(problem: { node: Node; message: string }): void;
};

export default {
  meta: { name: "attune" },
  rules: {
    /** In core a refusal is a value: only a bug may throw, and those live in the kernel's never. */
    "no-throw": {
      create: (context: Context) => ({
        ThrowStatement(node: Node) {
          context.report({ node, message: "core does not throw: answer with a Result" });
        },
      }),
    },
    // import() hides a cost or an absence: a comment before the address says which, "slow: …" or "optional: …".
    "deferred-import-has-reason": {
      create: (context: Context) => ({
        ImportExpression(node: Node & { readonly source: Node }) {
          const comments = context.sourceCode.getCommentsBefore(node.source);
          if (comments.some(({ value }) => /^\s*(slow|optional): \S/.test(value))) return;
          context.report({ node, message: "import() needs a reason: /* slow: … */ or /* optional: … */" });
        },
      }),
    },
  },
};
