import { eachSecretOf } from "./each-secret.ts";

eachSecretOf(0);
