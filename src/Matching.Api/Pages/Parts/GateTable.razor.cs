using Matching.Domain;
using Matching.Gates;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Parts;

/// <summary>Hard constraints with their numbers, what fails first.</summary>
public sealed partial class GateTable
{
    private static readonly Dictionary<string, Text> Names = GateSet.All.ToDictionary(gate => gate.Id, gate => gate.Name, StringComparer.Ordinal);

    /// <summary>The constraints.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<GateResult> Results { get; set; }

    private IEnumerable<GateResult> Gates => Results.OrderBy(gate => gate.Outcome switch { GateOutcome.Fail => 0, GateOutcome.Unknown => 1, _ => 2 });

    /// <summary>What a constraint is called; its key where a list of another time names one that is gone.</summary>
    public static Text NameOf(string gate) => Names.TryGetValue(gate, out var name) ? name : new Text(gate, gate);

    /// <summary>The badge of an outcome.</summary>
    public static string Style(GateOutcome outcome) => outcome switch { GateOutcome.Pass => "pass", GateOutcome.Fail => "fail", _ => "unknown" };

    private string Word(GateOutcome outcome) => outcome switch
    {
        GateOutcome.Pass => T("✓ 符合", "✓ pass"),
        GateOutcome.Fail => T("✗ 不符", "✗ fail"),
        _ => T("？待问", "? ask"),
    };

    private static string Figure(double? value, string unit) => value is { } number ? $"{Shell.Language.Number((decimal)number)} {unit}".TrimEnd() : "—";
}
