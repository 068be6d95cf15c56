using Matching.Domain;
using Spectre.Console;

namespace Matching.Cli.Views;

/// <summary>The signs that stand for outcomes and for kinds of data.</summary>
internal static class Marks
{
    /// <summary>✓ holds, ✗ is broken, ? must be asked.</summary>
    public static string Of(GateOutcome outcome) => outcome switch
    {
        GateOutcome.Pass => "✓",
        GateOutcome.Fail => "✗",
        _ => "?",
    };

    /// <summary>The color that goes with the sign.</summary>
    public static Style ToneOf(GateOutcome outcome) => outcome switch
    {
        GateOutcome.Pass => Tone.Good,
        GateOutcome.Fail => Tone.Bad,
        _ => Tone.Doubt,
    };

    /// <summary>The kind of data in words; real, illustrative and simulated.</summary>
    public static Text Of(DataKind kind) => kind switch
    {
        DataKind.Real => new("真实", "real"),
        DataKind.Illustrative => new("示例", "illustrative"),
        _ => new("模拟", "simulated"),
    };
}
