import { attackForms } from "./bad-input";

attackForms(3);
