namespace Matching.Api.Problems;

/// <summary>The body is of a kind of content that is not taken here; answered with 415.</summary>
/// <param name="sent">The Content-Type that was sent.</param>
/// <param name="taken">The kinds that are taken.</param>
internal sealed class UnsupportedContentException(string? sent, string taken)
    : Exception($"The Content-Type is {(string.IsNullOrEmpty(sent) ? "missing" : $"'{sent}'")}; send {taken}.");
