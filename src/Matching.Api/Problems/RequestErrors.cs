using Matching.Domain;

namespace Matching.Api.Problems;

/// <summary>Gathers all that is wrong with a request, so that the caller hears it at once.</summary>
internal sealed class RequestErrors
{
    private readonly Dictionary<string, List<(string Message, Text Said)>> _errors = [];

    /// <summary>Whether anything was noted.</summary>
    public bool Any => _errors.Count > 0;

    /// <summary>The names of the wrong values.</summary>
    public IEnumerable<string> Names => _errors.Keys;

    /// <summary>Notes a wrong value.</summary>
    /// <param name="name">Its name in JSON or in the address.</param>
    /// <param name="message">What is wrong; names the value.</param>
    /// <param name="said">The same for people, who see it beside the field; the message when left out.</param>
    public void Add(string name, string message, Text? said = null)
    {
        if (!_errors.TryGetValue(name, out var messages)) _errors.Add(name, messages = []);
        messages.Add((message, said ?? new Text(message, message)));
    }

    /// <summary>Notes a number outside its range, both ends included.</summary>
    public void Range(string name, int value, int least, int most)
    {
        if (value < least || value > most)
            Add(name, $"{name} is {value}; it must be from {least} to {most}.", new($"应为 {least} 至 {most}，现为 {value}", $"must be from {least} to {most}; it is {value}"));
    }

    /// <summary>Notes a value that is needed and missing.</summary>
    public bool Need(string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value)) return true;
        Add(name, $"{name} is missing.", new("请填写", "is missing"));
        return false;
    }

    /// <summary>What is wrong with a value, for people; empty when nothing is.</summary>
    public IReadOnlyList<Text> Said(string name) => _errors.TryGetValue(name, out var messages) ? [.. messages.Select(m => m.Said)] : [];

    /// <summary>Ends the request when anything was noted.</summary>
    /// <exception cref="InvalidRequestException">Something was.</exception>
    public void ThrowIfAny()
    {
        if (Any) throw new InvalidRequestException(_errors.ToDictionary(e => e.Key, e => e.Value.Select(m => m.Message).ToArray()));
    }
}
