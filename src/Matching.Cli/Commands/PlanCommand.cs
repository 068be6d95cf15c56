using System.CommandLine;

namespace Matching.Cli.Commands;

/// <summary><c>matching plan</c>: the verbs about whom to approach with few people and few days.</summary>
internal sealed class PlanCommand : Command
{
    /// <summary>Declares the verbs.</summary>
    public PlanCommand(GlobalOptions globals, Terminal terminal)
        : base("plan", "在名额或天数有限时，规划联系谁、走访谁\nplans whom to approach and whom to visit when approaches or days are few")
    {
        Add(new PlanOutreachCommand(globals, terminal));
        Add(new PlanTripCommand(globals, terminal));
    }
}
