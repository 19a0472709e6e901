import { attackForms } from "./bad-input";

attackForms(2);
