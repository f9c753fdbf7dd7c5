/* Small things that make every page quicker to use. Each page works without them; nothing is stored or sent. */

import { gemeentekiezer } from "./gemeentekiezer.js";
import { opent } from "./opent.js";
import { menu } from "./menu.js";
import { tijdlabels } from "./tijdlabels.js";

tijdlabels();
menu();
gemeentekiezer();
opent();
