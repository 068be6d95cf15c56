using Microsoft.Extensions.Options;

namespace Matching.Api.Startup;

/// <summary>Refuses options that would leave the data open: no key on an address that others can reach, or a key that can be guessed.</summary>
internal sealed class MatchingOptionsValidator(IConfiguration configuration) : IValidateOptions<MatchingOptions>
{
    public ValidateOptionsResult Validate(string? name, MatchingOptions options)
    {
        var faults = new List<string>();
        // A key is named by its place: its text must reach no log.
        for (var i = 0; i < options.ApiKeys.Count; i++)
            if (options.ApiKeys[i] is not { } key || key.Trim() != key || key.Length < MatchingOptions.LeastKeyLength)
                faults.Add($"Matching:ApiKeys:{i} must have at least {MatchingOptions.LeastKeyLength} characters and no blanks at its ends.");

        if (options.ApiKeys.Count == 0)
            faults.AddRange(ListenAddresses.Of(configuration).Where(url => !ListenAddresses.IsLoopback(url)).Select(url =>
                $"'{url}' can be reached from other machines, and no API key is configured. Set Matching:ApiKeys:0 (environment: Matching__ApiKeys__0), or listen on {MatchingApi.DefaultUrl}."));

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
