namespace Matching.Api.Problems;

/// <summary>Gathers all that is wrong with a request, so that the caller hears it at once.</summary>
internal sealed class RequestErrors
{
    private readonly Dictionary<string, List<string>> _errors = [];

    /// <summary>Notes a wrong value.</summary>
    /// <param name="name">Its name in JSON or in the address.</param>
    /// <param name="message">What is wrong; names the value.</param>
    public void Add(string name, string message)
    {
        if (!_errors.TryGetValue(name, out var messages)) _errors.Add(name, messages = []);
        messages.Add(message);
    }

    /// <summary>Notes a number outside its range, both ends included.</summary>
    public void Range(string name, int value, int least, int most)
    {
        if (value < least || value > most) Add(name, $"{name} is {value}; it must be from {least} to {most}.");
    }

    /// <summary>Notes a value that is needed and missing.</summary>
    public bool Need(string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value)) return true;
        Add(name, $"{name} is missing.");
        return false;
    }

    /// <summary>Ends the request when anything was noted.</summary>
    /// <exception cref="InvalidRequestException">Something was.</exception>
    public void ThrowIfAny()
    {
        if (_errors.Count > 0) throw new InvalidRequestException(_errors.ToDictionary(e => e.Key, e => e.Value.ToArray()));
    }
}
