import type { DemoIdea } from "../types";
import { appDataIdeas } from "./app-data";
import { appDeclinedIdeas } from "./app-declined";
import { appProfilesIdeas } from "./app-profiles";
import { appSeveralBarsIdeas } from "./app-several-bars";
import { appWaterIdeas } from "./app-water";
import { contractsIdeas } from "./contracts";
import { grindersDosingIdeas } from "./grinders-dosing";
import { grindersSettingIdeas } from "./grinders-setting";
import { grindersUpkeepIdeas } from "./grinders-upkeep";
import { justAnsweredElsewhereIdeas } from "./just-answered-elsewhere";
import { justAnsweredMachinesIdeas } from "./just-answered-machines";
import { machinesAccessoriesIdeas } from "./machines-accessories";
import { machinesButtonsIdeas } from "./machines-buttons";
import { machinesCupsIdeas } from "./machines-cups";
import { machinesEnergyIdeas } from "./machines-energy";
import { machinesNoiseIdeas } from "./machines-noise";
import { machinesRecipesIdeas } from "./machines-recipes";
import { machinesSteamAndCleaningIdeas } from "./machines-steam-and-cleaning";
import { machinesWaterAndWeightIdeas } from "./machines-water-and-weight";
import { serviceHelpIdeas } from "./service-help";
import { serviceKnowledgeIdeas } from "./service-knowledge";
import { servicePartsIdeas } from "./service-parts";
import { serviceVisitsIdeas } from "./service-visits";
import { waitingGrindersAndAppIdeas } from "./waiting-grinders-and-app";
import { waitingMachinesIdeas } from "./waiting-machines";
import { waitingServiceAndWholesaleIdeas } from "./waiting-service-and-wholesale";
import { wholesaleInvoicesIdeas } from "./wholesale-invoices";
import { wholesaleOrdersIdeas } from "./wholesale-orders";
import { wholesalePartnersIdeas } from "./wholesale-partners";

export const ideas: DemoIdea[] = [
  ...machinesRecipesIdeas,
  ...machinesButtonsIdeas,
  ...machinesAccessoriesIdeas,
  ...machinesCupsIdeas,
  ...machinesNoiseIdeas,
  ...machinesEnergyIdeas,
  ...machinesSteamAndCleaningIdeas,
  ...machinesWaterAndWeightIdeas,
  ...grindersSettingIdeas,
  ...grindersDosingIdeas,
  ...grindersUpkeepIdeas,
  ...appProfilesIdeas,
  ...appSeveralBarsIdeas,
  ...appWaterIdeas,
  ...appDataIdeas,
  ...appDeclinedIdeas,
  ...wholesaleInvoicesIdeas,
  ...wholesaleOrdersIdeas,
  ...wholesalePartnersIdeas,
  ...servicePartsIdeas,
  ...serviceVisitsIdeas,
  ...serviceKnowledgeIdeas,
  ...serviceHelpIdeas,
  ...contractsIdeas,
  ...justAnsweredElsewhereIdeas,
  ...justAnsweredMachinesIdeas,
  ...waitingGrindersAndAppIdeas,
  ...waitingMachinesIdeas,
  ...waitingServiceAndWholesaleIdeas,
];
