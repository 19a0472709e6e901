import type { DemoPerson } from "../types";
import { cafes } from "./cafes";
import { independents } from "./independents";
import { newcomers } from "./newcomers";
import { roastersAndHouses } from "./roasters-and-houses";
import { staff } from "./staff";

export const people: DemoPerson[] = [
  ...staff,
  ...cafes,
  ...roastersAndHouses,
  ...independents,
  ...newcomers,
];
