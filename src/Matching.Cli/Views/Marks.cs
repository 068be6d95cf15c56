using Matching.Domain;
using Matching.Models;
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

    /// <summary>● is the current model, ○ the latest that was not published.</summary>
    public static string Of(string version, CurrentModel current) =>
        version == current.Package?.Card.Version ? "●" : version == current.Challenger?.Version ? "○" : "";

    /// <summary>How far a model may be relied on, in words.</summary>
    public static Text Of(ModelStatus status) => status switch
    {
        ModelStatus.Ready => new("就绪", "Ready"),
        ModelStatus.Ok => new("可用", "OK"),
        _ => new("未就绪", "Not ready"),
    };

    /// <summary>The color that goes with it.</summary>
    public static Style ToneOf(ModelStatus status) => status switch
    {
        ModelStatus.Ready => Tone.Good,
        ModelStatus.Ok => Tone.Doubt,
        _ => Tone.Bad,
    };

    /// <summary>The kind of data in words; real, illustrative and simulated.</summary>
    public static Text Of(DataKind kind) => kind switch
    {
        DataKind.Real => new("真实", "real"),
        DataKind.Illustrative => new("示例", "illustrative"),
        _ => new("模拟", "simulated"),
    };
}
