// The same with `require`.

import kit = require("journeykit");
import slim = require("journeykit/slim");

const atlas: kit.Atlas = kit.Atlas.fromObject({ schema_version: "1.0", title: "Home", language: "en" });
const shown: kit.Frozen<kit.shapes.Atlas> = atlas.get("");
console.log(shown.title, typeof slim.initSync);
