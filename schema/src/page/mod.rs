//! The reference page: every part, value, list of words and rule, for readers who know none of our
//! languages.

mod markdown;
mod catalogue;

use journeykit::finding::RuleLevel;
use journeykit::model::SchemaVersion;
use journeykit::registry::rules;
use serde_json::Value;

use catalogue::{Catalogue, Entry, Form};
use markdown::table;

use journeykit::registry::{Root, roots};

/// What newcomers read before the tables.
const BEGINNING: &str = r#"
This page lists every part of a journeykit document with its members, every list of words, and every
rule. It is generated, like the schemas beside it: change the types, then run `cargo schema write`.

A document is one JSON object, the [Atlas](#atlas). Four words carry most of it: a
[map](#journeymap) has [stages](#stage), a stage has [steps](#step) (what the customer does), and a step
has [touchpoints](#touchpoint) (what the provider does). All else is optional and found when needed.
This is a whole document:

```json
{ "schema_version": "1.0", "title": "Home insurance", "language": "en",
  "maps": [ { "id": "today", "title": "Moving house, today", "state": "current",
              "question": "Why do customers leave us when they move?",
              "stages": [ { "id": "before", "name": "Before the move" },
                          { "id": "after", "name": "After the move" } ] } ] }
```

- What is not known is left out. It is never `null`, and an empty list means the same as none.
- A part has the members listed here and no others; members of your own go into `extensions` of the atlas.
- Where a list holds parts with an `id`, each id stands once in it. Ids of stages, steps, touchpoints, needs,
  pains, gains, constraints, lanes, lenses and flows are unique in their map, all others in the document.
"#;

/// The whole page.
pub(crate) fn page() -> String {
    let catalogue = Catalogue::of_roots();
    let title = format!(
        "# Reference of the journeykit format, version {}\n",
        SchemaVersion::NEWEST
    );
    let chapters = [
        parts(&catalogue),
        values(&catalogue),
        word_lists(&catalogue),
        rule_tables(),
    ];
    format!("{title}{BEGINNING}\n{}", chapters.concat().trim_end()) + "\n"
}

fn parts(catalogue: &Catalogue) -> String {
    let chapter = |root: &Root| {
        let of_root = catalogue
            .entries(Form::Part)
            .filter(|entry| entry.root == root.name);
        let parts: Vec<String> = of_root.map(|entry| part(catalogue, entry)).collect();
        format!("## Parts of the {}\n\n{}", root.name, parts.concat())
    };
    roots().iter().map(chapter).collect()
}

fn part(catalogue: &Catalogue, entry: &Entry) -> String {
    let required: Vec<&str> = entry.schema["required"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let members = entry.schema["properties"].as_object().into_iter().flatten();
    let rows = members.map(|(name, schema)| {
        let need = if required.contains(&name.as_str()) {
            "required"
        } else {
            "optional"
        };
        [
            format!("`{name}`"),
            need.to_owned(),
            catalogue.type_of(entry.root, schema),
            description(schema),
        ]
    });
    heading(entry) + &table(["member", "", "type", "meaning"], rows)
}

fn values(catalogue: &Catalogue) -> String {
    let name = |entry: &Entry| entry.target() + &entry.name;
    let rows = catalogue.entries(Form::Value).map(|entry| {
        [
            name(entry),
            markdown::form(&entry.schema),
            description(&entry.schema),
        ]
    });
    let values = table(["value", "form", "meaning"], rows);
    // Each says what it is the id of, and then what all ids look like.
    let ids: Vec<(String, String)> = catalogue
        .entries(Form::Id)
        .map(|entry| (name(entry), description(&entry.schema)))
        .collect();
    let look = ids
        .iter()
        .find_map(|(_, about)| about.split_once(". It "))
        .map_or("", |(_, look)| look);
    let rows = ids.iter().map(|(name, about)| {
        [
            name.clone(),
            about.split(". It ").next().unwrap_or(about).to_owned(),
        ]
    });
    format!(
        "## Values\n\n{values}### Ids\n\nAn id {look}\n\n{}",
        table(["id", "meaning"], rows)
    )
}

fn word_lists(catalogue: &Catalogue) -> String {
    let lists: Vec<String> = catalogue.entries(Form::Words).map(word_list).collect();
    format!(
        "## Lists of words\n\nOnly these words may stand where such a list is named.\n\n{}",
        lists.concat()
    )
}

/// The description of a list has the meanings of its words on lines of their own.
fn word_list(entry: &Entry) -> String {
    let description = description(&entry.schema);
    let meanings = description
        .lines()
        .filter_map(|line| line.strip_prefix("- ")?.split_once(": "));
    heading(entry)
        + &table(
            ["word", "meaning"],
            meanings.map(|(word, meaning)| [format!("`{word}`"), meaning.to_owned()]),
        )
}

fn heading(entry: &Entry) -> String {
    let about = description(&entry.schema);
    let about = about.split("\n\n- ").next().unwrap_or_default();
    format!("{}\n\n### {}\n\n{about}\n\n", entry.target(), entry.name)
}

fn description(schema: &Value) -> String {
    schema["description"]
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

/// Who can see a breach, and what that means for someone who has the schema only.
const LEVELS: [(RuleLevel, &str, &str); 5] = [
    (
        RuleLevel::Schema,
        "Rules that the schema holds",
        "Any validator finds a breach; journeykit says more precisely what is wrong.",
    ),
    (
        RuleLevel::Decoder,
        "Rules of reading",
        "No schema can say these. A document that breaks one is not read.",
    ),
    (
        RuleLevel::Check,
        "Rules of checking",
        "A document that breaks one is read; the check tells of it.",
    ),
    (
        RuleLevel::Gap,
        "Rules of the gap",
        "No document breaks these: they are told when a gap is computed, or applied to a map.",
    ),
    (
        RuleLevel::Option,
        "Rules of options",
        "No document breaks these: they are told when the library is asked for something that it does not know.",
    ),
];

fn rule_tables() -> String {
    let about = "Every finding carries the code of a rule. What stands in braces is filled in for each finding; `rules.json` has\n\
                 the messages in English, Norwegian and Swedish.";
    let tables: Vec<String> = LEVELS
        .iter()
        .map(|(level, title, about)| rule_table(*level, title, about))
        .collect();
    format!("## Rules\n\n{about}\n\n{}", tables.concat())
}

fn rule_table(level: RuleLevel, title: &str, about: &str) -> String {
    let of_level = rules().filter(|rule| rule.level == level);
    let rows = of_level.map(|rule| {
        [
            format!("`{}`", rule.code),
            rule.severity.as_str().to_owned(),
            rule.message[0].to_owned(),
            rule.source.to_owned(),
        ]
    });
    format!(
        "### {title}\n\n{about}\n\n{}",
        table(["code", "severity", "what it says", "source"], rows)
    )
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_rule_stands_on_the_page() {
        let page = super::page();
        let missing: Vec<&str> = journeykit::registry::rules()
            .map(|rule| rule.code)
            .filter(|code| !page.contains(&format!("| `{code}` |")))
            .collect();
        assert_eq!(missing, Vec::<&str>::new());
    }

    #[test]
    fn every_link_leads_somewhere() {
        let page = super::page();
        let targets = page
            .split("](#")
            .skip(1)
            .filter_map(|rest| rest.split_once(')'))
            .map(|(target, _)| target);
        let broken: Vec<&str> = targets
            .filter(|target| !page.contains(&format!("<a id=\"{target}\"></a>")))
            .collect();
        assert_eq!(broken, Vec::<&str>::new());
    }
}
