namespace Matching.Api.Problems;

/// <summary>The caller sent values that cannot be meant; answered with 400.</summary>
/// <param name="errors">What is wrong, by the value's name in JSON or in the address.</param>
internal sealed class InvalidRequestException(IReadOnlyDictionary<string, string[]> errors)
    : Exception(string.Join(" ", errors.SelectMany(e => e.Value)))
{
    /// <summary>One wrong value.</summary>
    public InvalidRequestException(string name, string message)
        : this(new Dictionary<string, string[]> { [name] = [message] })
    {
    }

    /// <summary>What is wrong, by name.</summary>
    public IReadOnlyDictionary<string, string[]> Errors { get; } = errors;
}
