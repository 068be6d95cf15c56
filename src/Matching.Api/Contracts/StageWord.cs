using System.Text.Json.Serialization;

namespace Matching.Api.Contracts;

/// <summary>A stage as callers write it: a code or a name.</summary>
/// <param name="Text">What was written.</param>
[JsonConverter(typeof(StageWordConverter))]
public sealed record StageWord(string Text);
