import { z } from "zod";
import { roles } from "~/features/people/person";

export const roleSchema = z.object({ role: z.enum(roles) });
