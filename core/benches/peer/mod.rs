//! The peer of measurements: what a Rust programmer writes first, derived structs of `String` and `Vec` with
//! the members that the generated documents use. It checks nothing but types and names.

use serde::{Deserialize, Serialize};

macro_rules! peer {
    ($($name:ident { $($must:ident: $mty:ty),* ; $($may:ident: $oty:ty),* })*) => { $(
        #[derive(Debug, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $(pub $must: $mty,)*
            $(#[serde(default, skip_serializing_if = "Option::is_none")] pub $may: Option<$oty>,)*
        }
    )* };
}

peer! {
    Atlas {
        schema_version: String, title: String, language: String, context: Context, roles: Vec<Role>, segments: Vec<Named>,
        personas: Vec<Persona>, jobs: Vec<Job>, channels: Vec<Channel>, operations: Operations, metrics: Vec<Metric>, maps: Vec<Map>,
        initiatives: Vec<Initiative>;
    }
    Context { sector: Sector, actor_term: String; }
    Role { id: String, name: String, side: Side; front_line: bool }
    Named { id: String, name: String; owner: String, personal: bool }
    Persona { id: String, name: String; fictional: bool, role: String, segments: Vec<String>, stated_goal: String }
    Job { id: String, statement: String; }
    Channel { id: String, name: String; kind: ChannelKind, real_time: bool }
    Operations { units: Vec<Named>, processes: Vec<Named>, systems: Vec<Named>, data: Vec<Named>; }
    Metric { id: String, name: String; method: MetricMethod, direction: Direction, target: f64 }
    Map {
        id: String, title: String, state: State;
        derived_from: String, question: String, job: String, personas: Vec<String>, status: Status, needs: Vec<Need>, stages: Vec<Stage>
    }
    Need { id: String, text: String; kind: NeedKind, owner: String, met: Met }
    Stage { id: String, name: String; goal: String, steps: Vec<Step> }
    Step {
        id: String, name: String;
        does: String, happens: String, kind: StepKind, experience: Experience, importance: i64, needs: Vec<String>, pains: Vec<Pain>, gains: Vec<Gain>, duration: Duration,
        replaces: Vec<String>, touchpoints: Vec<Touchpoint>
    }
    Experience { ; emotion: i64, text: String }
    Pain { id: String, text: String; severity: i64, treatment: Treatment }
    Gain { id: String, text: String; strength: i64 }
    Duration { amount: f64, unit: TimeUnit; }
    Touchpoint {
        id: String;
        channel: String, device: Device, initiator: Side, role: String, owner: String, provider_activity: String, backstage: Backstage,
        data_needs: Vec<DataNeed>, metrics: Vec<MetricValue>
    }
    Backstage { ; processes: Vec<String>, systems: Vec<String> }
    DataNeed { data: String; latency: Latency }
    MetricValue { metric: String; value: f64 }
    Initiative { id: String, title: String; kinds: Vec<Kind>, changes: Vec<Pointer>, owner: String, status: InitiativeStatus, wave: i64 }
    Pointer { map: String; step: String }
}

macro_rules! words {
    ($($name:ident { $($word:ident),* })*) => { $(
        #[derive(Debug, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[allow(clippy::enum_variant_names)]
        pub enum $name { $($word),* }
    )* };
}

words! {
    Sector { Commercial, Public, Internal }
    Side { Customer, Provider, Partner }
    ChannelKind { InPerson, Phone, Letter, Email, Chat, Web, App, Delivery }
    MetricMethod { Nps, Csat, Time, Score }
    Direction { Minimise, Maximise }
    State { Current, Future, Intended, Observed }
    Status { Draft, Workshop, Published }
    NeedKind { Need, Want, Lack }
    Met { Met, Partly, Unmet }
    StepKind { Activity, Decision, Wait }
    Treatment { Remove, Relieve, Accept }
    TimeUnit { Seconds, Minutes, Hours, Days, Weeks, Months }
    Device { Smartphone, Computer, Paper, Phone, Tablet }
    Latency { RealTime, Minutes, Hours, Day, Week, Month }
    Kind { Process, System, Data }
    InitiativeStatus { Proposed, Decided, Started, Done, Dropped }
}
