import { eachSecretOf } from "./each-secret.ts";

eachSecretOf(1);
