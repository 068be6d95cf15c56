using Matching.Api.Jobs;
using Matching.Models;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Matching.Api.Problems;

/// <summary>Turns exceptions into problems. Of a fault of the program the caller learns nothing but where to look in the log.</summary>
internal sealed class ProblemExceptionHandler(IProblemDetailsService problems, ILogger<ProblemExceptionHandler> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var problem = Describe(exception);
        if (problem.Status >= StatusCodes.Status500InternalServerError)
            log.LogError(exception, "{Method} {Path} failed", httpContext.Request.Method, httpContext.Request.Path);
        httpContext.Response.StatusCode = problem.Status ?? StatusCodes.Status500InternalServerError;
        return await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = problem });
    }

    private static ProblemDetails Describe(Exception exception) => exception switch
    {
        InvalidRequestException e => new HttpValidationProblemDetails(e.Errors.ToDictionary()) { Status = StatusCodes.Status400BadRequest, Title = "Bad Request", Detail = e.Message },
        NotInCatalogException e => new ProblemDetails { Status = StatusCodes.Status404NotFound, Detail = e.Message, Extensions = { ["what"] = e.What, ["id"] = e.Id } },
        WaiverRefusedException e => new ProblemDetails { Status = StatusCodes.Status422UnprocessableEntity, Detail = $"{e.Message}.", Extensions = { ["detailZh"] = e.Reason.Zh } },
        ModelRefusedException e => new ProblemDetails { Status = StatusCodes.Status422UnprocessableEntity, Detail = e.Said.En, Extensions = { ["detailZh"] = e.Said.Zh } },
        NothingPublishedException e => new ProblemDetails { Status = StatusCodes.Status409Conflict, Detail = e.Message, Extensions = { ["detailZh"] = e.Said.Zh } },
        JobInProgressException e => new ProblemDetails { Status = StatusCodes.Status409Conflict, Detail = e.Message, Extensions = { ["jobId"] = e.JobId } },
        TooManyJobsException e => new ProblemDetails { Status = StatusCodes.Status429TooManyRequests, Detail = e.Message },
        JobHasNoPlanException e => new ProblemDetails { Status = StatusCodes.Status409Conflict, Detail = e.Message },
        JobIsOverException e => new ProblemDetails { Status = StatusCodes.Status409Conflict, Detail = e.Message },
        UnsupportedContentException e => new ProblemDetails { Status = StatusCodes.Status415UnsupportedMediaType, Detail = e.Message },
        BadHttpRequestException e => BindingFailure.Describe(e),
        _ => new ProblemDetails { Status = StatusCodes.Status500InternalServerError, Detail = "The server failed. Its log says why, under this traceId." },
    };
}
