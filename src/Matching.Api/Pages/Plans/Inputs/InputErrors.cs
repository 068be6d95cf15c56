using Matching.Api.Problems;
using Matching.Domain;

namespace Matching.Api.Pages.Plans;

/// <summary>What is wrong with what a user filled in, to be said beside the fields.</summary>
public sealed class InputErrors
{
    private readonly RequestErrors _errors;

    internal InputErrors(RequestErrors errors) => _errors = errors;

    /// <summary>Nothing is wrong.</summary>
    public static InputErrors None { get; } = new(new RequestErrors());

    /// <summary>Whether anything is.</summary>
    public bool Any => _errors.Any;

    /// <summary>What is wrong with a value, by its name in the request; empty when nothing is.</summary>
    public IReadOnlyList<Text> this[string name] => _errors.Said(name);

    /// <summary>What is wrong with any of several values.</summary>
    public IReadOnlyList<Text> Of(params string[] names) => [.. names.SelectMany(_errors.Said)];

    /// <summary>What is wrong with a list of values: with the list, or with one of its items.</summary>
    public IReadOnlyList<Text> OfList(string name) => [.. _errors.Names.Where(n => n == name || n.StartsWith(name + "[", StringComparison.Ordinal)).SelectMany(_errors.Said)];
}
